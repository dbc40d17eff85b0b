import { Minus, Plus, Trash2 } from 'lucide-react';
import { fieldOf } from '../../../shared/entity.ts';
import { useChanges } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import { IconButton, showToast, TextInput } from '../../ui/index.ts';
import { RowLink } from '../records/row-link.tsx';
import { useMoney, type Line, type ShopProps } from './lines.ts';
import { en, zh } from './text.ts';

const most = 99;

/** One thing in the cart: how many, and what they cost together. */
export function LineItem({ line, shop }: { line: Line; shop: ShopProps }) {
  const words = useWords({ en, zh });
  const money = useMoney(shop);
  const changes = useChanges(shop.entity);
  const { row, title, quantity, product, left = most } = line;
  const limit = Math.min(left, fieldOf(shop.entity, shop.line.quantity)?.maximum ?? most);
  const change = async (to: number) => {
    if (!Number.isInteger(to) || to < 1 || to > limit) return;
    try {
      await changes.update(row.id, { [shop.line.quantity]: to });
    } catch {
      showToast({ message: appWords.changeFailed, tone: 'bad' });
    }
  };
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-3 py-4">
      <div className="min-w-44 flex-1">
        <p className="font-heading font-semibold break-words">
          {product ? <RowLink entity={product.entity} row={product.row} /> : title || words.gone}
        </p>
        {line.options && <p className="text-sm">{line.options}</p>}
        <p className="text-sm text-muted-foreground tabular-nums">{words.each(money(line.price))}</p>
        {left <= Math.max(3, quantity) && (
          <p className={`text-sm tabular-nums ${left < quantity ? 'text-bad' : 'text-muted-foreground'}`}>
            {words.onlyLeft(left)}
          </p>
        )}
      </div>
      <div className="flex items-center gap-1">
        <IconButton
          label={words.less(title)}
          icon={<Minus className="size-4" aria-hidden />}
          disabled={quantity <= 1}
          onClick={() => void change(quantity - 1)}
        />
        <span className="w-16">
          <TextInput
            key={quantity}
            aria-label={words.quantity(title)}
            inputMode="numeric"
            className="text-center tabular-nums"
            defaultValue={quantity}
            onBlur={(event) => {
              const typed = Number(event.target.value);
              if (typed === quantity) return;
              if (Number.isInteger(typed) && typed >= 1 && typed <= limit) void change(typed);
              else event.target.value = String(quantity);
            }}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        </span>
        <IconButton
          label={words.more(title)}
          icon={<Plus className="size-4" aria-hidden />}
          disabled={quantity >= limit}
          onClick={() => void change(quantity + 1)}
        />
      </div>
      <p className="w-24 text-right font-medium tabular-nums">{money(line.sum)}</p>
      <IconButton
        label={words.remove(title)}
        icon={<Trash2 className="size-4" aria-hidden />}
        onClick={() => void changes.remove(row.id)}
      />
    </li>
  );
}
