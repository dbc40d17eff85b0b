import { Check, ChevronDown, Cpu } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EngineChoice } from '../../api/projects.ts';
import { useMachine } from '../../store/machine.ts';
import { ModelChoiceItems } from './model-choice-items.tsx';
import { ModelSettings } from './model-settings.tsx';
import { menuItem, menuLabel, menuSeparator } from './menu-styles.ts';

interface ModelChoiceProps {
  choice: EngineChoice;
  onChoose(choice: EngineChoice): void;
}

/** Who builds what is being asked for: Sprout's own engine or a model. Not there while no model is set up. */
export function ModelChoice({ choice, onChoose }: ModelChoiceProps) {
  const { t } = useTranslation();
  const machine = useMachine();
  const [settings, setSettings] = useState(false);
  const own = machine?.engines.find(({ id }) => id === 'model');
  if (!own?.ready) return null;
  const name = choice.engine === 'builtin' ? t('work.engine.builtin') : (choice.model ?? own.label);
  return (
    <>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger
          aria-label={t('model.choose', { name })}
          title={t('model.choose', { name })}
          className="inline-flex h-8 max-w-full min-w-0 items-center gap-1.5 rounded-control px-2 text-sm text-muted hover:bg-sunken hover:text-ink max-md:h-11"
        >
          <Cpu aria-hidden className="size-4 shrink-0" />
          <span className="truncate">{name}</span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="start"
            sideOffset={6}
            collisionPadding={8}
            className="z-20 max-h-(--radix-dropdown-menu-content-available-height) w-72 max-w-[calc(100vw-16px)] overflow-y-auto rounded-card border border-line bg-raised p-1.5 shadow-float"
          >
            <DropdownMenu.Label className={menuLabel}>{t('model.builtBy')}</DropdownMenu.Label>
            <DropdownMenu.RadioGroup
              value={valueOf(choice, own.label)}
              onValueChange={(value) => onChoose(choiceOf(value, own.label))}
            >
              <DropdownMenu.RadioItem value={builtin} className={menuItem}>
                <span className="grid size-4 shrink-0 place-items-center">
                  <DropdownMenu.ItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" />
                  </DropdownMenu.ItemIndicator>
                </span>
                <span className="py-1">
                  {t('work.engine.builtin')}
                  <span className="block text-xs text-muted">{t('model.builtinHint')}</span>
                </span>
              </DropdownMenu.RadioItem>
              <ModelChoiceItems own={own.label} />
            </DropdownMenu.RadioGroup>
            <DropdownMenu.Separator className={menuSeparator} />
            <DropdownMenu.Item className={menuItem} onSelect={() => setSettings(true)}>
              {t('model.open')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <ModelSettings open={settings} onOpenChange={setSettings} />
    </>
  );
}

// A model may be called like an engine.
const builtin = 'engine:builtin';
const modelValue = (name: string): string => `model:${name}`;

function valueOf({ engine, model }: EngineChoice, own: string): string {
  return engine === 'builtin' ? builtin : modelValue(model ?? own);
}

function choiceOf(value: string, own: string): EngineChoice {
  if (value === builtin) return { engine: 'builtin', model: null };
  const name = value.slice(modelValue('').length);
  return { engine: 'model', model: name === own ? null : name };
}
