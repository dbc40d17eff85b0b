import { lazy, Suspense } from 'react';

const ModelSettingsDialog = lazy(() => import('./model-settings-dialog.tsx'));

interface ModelSettingsProps {
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** The settings of the language model, loaded when they are first opened. */
export function ModelSettings(props: ModelSettingsProps) {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <ModelSettingsDialog {...props} />
    </Suspense>
  );
}
