export { createModelEngine } from './model-engine.ts';
export { openModelConnection, requireModel } from './connection/settings.ts';
export { approvedPackages } from './approved-packages.ts';
