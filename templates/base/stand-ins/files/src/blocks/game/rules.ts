import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Rules } from './rules-type.ts';

export declare const kept: EntityDefinition;
export declare const rules: Rules;
