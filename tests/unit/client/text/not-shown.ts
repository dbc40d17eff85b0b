/** Sentences of the server that nobody reads in the workbench, and why. A pattern is tried on `file: sentence`. */
export const notShown: readonly { reason: string; patterns: readonly RegExp[] }[] = [
  {
    reason: 'said to a language model',
    patterns: [
      // What a tool is doing (“Reading …”) is shown; what came of it is for the model.
      /^server\/agent\/tools\/[\w-]+\.ts: (?![A-Z][a-z]+ing\b.*[^.]$)/,
      /^server\/agent\/(?:browse|data-tools|read-data|try-out)\.ts: /,
      /^server\/agent\/workspace\.ts: \{\} cannot be (?:run here|changed: it is outside)/,
      /^server\/agent\/engines\/model\/(?:fix|plan\/(?:describe-draft|describe-planning|find-plan-problems|recall-chat))\b/,
      /^server\/agent\/engines\/model\/loop\/(?:answer-calls|describe-files|make-room)\.ts: /,
      /^server\/agent\/engines\/model\/loop\/agent-loop\.ts: (?:Your answer was cut off|Go on with)/,
      /^server\/agent\/engines\/model\/loop\/implement-step\.ts: (?:The (?:types|app|approved)|Paths)/,
      /^server\/agent\/engines\/model\/loop\/repair-candidate\.ts: The (?:app|step):/,
      /^server\/agent\/engines\/model\/loop\/repetition-guard\.ts: You did this before/,
      /^server\/agent\/engines\/model\/plan\/ask-for-json\.ts: (?:The answer was cut|\{\}This does|Gives the)/,
      /^server\/agent\/engines\/model\/plan\/plan-with-model\.ts: (?!Asking|The answer of)/,
      /^server\/agent\/engines\/model\/connection\/probe-model\.ts: (?:Count|Paints?|Name|Which)\b/,
      /^server\/projects\/plan-edits\/reword\/reword-step\.ts: The person reworded/,
    ],
  },
  {
    reason: 'read by the built-in engine, as if a person had said it',
    patterns: [
      /^server\/projects\/plan-edits\/reword\/read-new\.ts: (?:Add|Group|Make it|Show|Sort)\b/,
      /^server\/projects\/plan-edits\/reword\/reword-step\.ts: Make it (?:dark|light)\.$/,
    ],
  },
  {
    reason: 'said in the terminal, before the workbench is there',
    patterns: [/^server\/(?:config|listen|main)\.ts: /, /^server\/home\//, /^server\/db\//],
  },
  {
    reason: 'for the log only: a fault of Sprout’s own is shown as one',
    patterns: [
      /^sandbox\/browser\/create-browser\.ts: (?:The browser was to run|No Chromium)/,
      /^sandbox\/drivers\/(?:require-paths|service-socket)\.ts: /,
      /^sandbox\/preview\/(?:forward|router)\.ts: /,
    ],
  },
  {
    reason: 'said by the preview in the place of an app, in the language of the browser',
    patterns: [/^sandbox\/preview\/(?:words|answer)\.ts: /],
  },
  {
    reason: 'the same in Chinese beside it',
    patterns: [
      /^server\/agent\/closing-words\.ts: (?:Show a chart|Keep it|Use |Make it|“\{\}”已)/,
      /^server\/api\/login-page\.ts: /,
      /^server\/projects\/present-order\.ts: (?:Anybody signed in|Whoever made it)/,
    ],
  },
  {
    reason: 'in a report that is written for somebody else to read',
    patterns: [/^server\/agent\/failure-report\.ts: /],
  },
  {
    reason: 'no sentence for anybody',
    patterns: [
      /^[^:]+: (?:\{\}[^a-z]*)+$/,
      /^sandbox\/endpoints\/first-socket\.ts: \{\} at \{\}$/,
      /: (?:HTTP\/|Bearer |[DM] \{\}|Sprout-\{\}|\{\} <\{\}>|\{\}=\{\};|\{\}type |\{\}index\.ts)/,
      /: (?:Malformed value|Unknown key|Failed to load resource|Built in)$/,
      /: (?:Not Found|Bad Gateway|Internal Server Error|Sprout is stopping)$/,
      /^server\/releases\/start-app\.ts: \{\} v\{\}$/,
      /^server\/agent\/engines\/model\/model-engine\.ts: Nothing yet$/,
      /^server\/warm-up\.ts: /,
      // A column is named so in the data, whatever the language of who looks at it.
      /^server\/agent\/engines\/builtin\/table\/find-header\.ts: Column \{\}$/,
      /^sandbox\/browser\/worker\/words\.ts: \{\}s$/,
    ],
  },
];
