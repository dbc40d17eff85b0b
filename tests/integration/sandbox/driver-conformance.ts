import { describe } from 'vitest';
import { describeBorders } from './conformance/borders.ts';
import { describeCommands } from './conformance/commands.ts';
import { setScene } from './conformance/scene.ts';
import type { DriverUnderTest } from './conformance/scene.ts';
import { describeServices } from './conformance/services.ts';

/** What every driver must do. `makeDriver` gets Sprout's own store. */
export function describeDriver(
  name: string,
  makeDriver: (options: { store: string; folder: string }) => Promise<DriverUnderTest>,
): void {
  describe(name, () => {
    const scene = setScene(makeDriver);
    describeCommands(scene);
    describeServices(scene);
    describeBorders(scene);
  });
}
