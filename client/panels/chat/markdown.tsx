import type { ReactNode } from 'react';
import ReactMarkdown from 'react-markdown';
import { linkAddresses } from './link-addresses.ts';

const components = {
  a: ({ href, children }: { href?: string | undefined; children?: ReactNode }) => (
    <a
      href={href}
      target="_blank"
      rel="noreferrer" // Kept together where it fits a line: an address is not to be broken at its hyphens.
      className="inline-block max-w-full align-top font-medium text-accent-ink underline"
    >
      {children}
    </a>
  ),
};

/** What Sprout says: links open in a tab of their own, bare addresses are links too. */
export default function Markdown({ text }: { text: string }) {
  return <ReactMarkdown components={components}>{linkAddresses(text)}</ReactMarkdown>;
}
