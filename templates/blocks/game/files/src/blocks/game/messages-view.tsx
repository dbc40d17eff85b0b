import { useState, type FormEvent } from 'react';
import { Badge, Button, Card, Field, Select, TextArea, TextInput } from '../../ui/index.ts';
import type { Letter } from './rules-type.ts';
import type { Game } from './use-game.ts';

/** Letters from others, read by opening them, and a form to write. */
export function MessagesView({ game }: { game: Game }) {
  const { rules, state, moves, words, run } = game;
  const sent = moves.filter(({ kind }) => kind === 'message').toReversed();
  const answers: Letter[] = sent.map(({ id, title, what }) => ({
    id: `answer-${id}`,
    from: title,
    subject: words.answerTo(what),
    text: words.answer(title),
  }));
  const letters = [...answers, ...rules.letters];
  const unread = letters.filter(({ id }) => !state.read.has(id)).length;
  const open = ({ id, subject }: Letter) => {
    if (!state.read.has(id)) void run({ kind: 'read', what: id, title: subject, said: '' });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex flex-col gap-8">
        <section aria-label={words.inbox} className="flex flex-col gap-3">
          <h2 className="font-heading text-xl font-semibold">
            {words.inbox} {unread > 0 && <Badge tone="information">{`${words.unread} ${unread}`}</Badge>}
          </h2>
          {letters.map((letter) => (
            <Card key={letter.id}>
              <details onToggle={(event) => event.currentTarget.open && open(letter)}>
                <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
                  <span className={state.read.has(letter.id) ? '' : 'font-semibold'}>{letter.subject}</span>
                  {!state.read.has(letter.id) && <Badge tone="information">{words.unread}</Badge>}
                  <span className="ml-auto text-sm text-muted-foreground">{letter.from}</span>
                </summary>
                <p className="border-t border-border px-4 py-3">{letter.text}</p>
              </details>
            </Card>
          ))}
        </section>
        {sent.length > 0 && (
          <section aria-label={words.sent} className="flex flex-col gap-3">
            <h2 className="font-heading text-xl font-semibold">{words.sent}</h2>
            {sent.map(({ id, title, what, note }) => (
              <Card key={id} className="flex flex-col gap-1 px-4 py-3">
                <p className="flex justify-between gap-3">
                  <span className="font-medium">{what}</span>
                  <span className="text-sm text-muted-foreground">
                    {words.to} {title}
                  </span>
                </p>
                <p className="whitespace-pre-wrap">{note}</p>
              </Card>
            ))}
          </section>
        )}
      </div>
      <Compose game={game} />
    </div>
  );
}

function Compose({ game: { rules, words, run } }: { game: Game }) {
  const [to, setTo] = useState(rules.rivals[0]?.label ?? '');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = (value: string) => (tried && value.trim() === '' ? { error: words.missing } : {});
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (subject.trim() === '' || text.trim() === '') return;
    void run({
      kind: 'message',
      what: subject.trim(),
      title: to,
      note: text.trim(),
      said: words.messageSent(to),
    });
    setSubject('');
    setText('');
    setTried(false);
  };
  return (
    <Card className="p-5 lg:sticky lg:top-24">
      <form onSubmit={send} noValidate className="flex flex-col gap-4">
        <h2 className="font-heading text-lg font-semibold">{words.write}</h2>
        <Field label={words.to} required>
          {(control) => (
            <Select
              {...control}
              value={to}
              onChange={setTo}
              options={rules.rivals.map(({ label }) => ({ id: label, label }))}
            />
          )}
        </Field>
        <Field label={words.subject} required {...wrong(subject)}>
          {(control) => (
            <TextInput {...control} value={subject} onChange={(event) => setSubject(event.target.value)} />
          )}
        </Field>
        <Field label={words.message} required {...wrong(text)}>
          {(control) => (
            <TextArea {...control} value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Field>
        <Button type="submit" variant="primary">
          {words.send}
        </Button>
      </form>
    </Card>
  );
}
