/** A formula as a tree. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'binary'; operator: '+' | '-' | '*' | '/' | '**'; left: Formula; right: Formula }
  | { kind: 'negative'; of: Formula }
  | { kind: 'call'; name: FunctionName; of: readonly Formula[] };

/** How functions are written in TypeScript. `when(a, b, c)` is b where a is above 0, else c. */
const functions = {
  min: (...of: string[]) => `Math.min(${of.join(', ')})`,
  max: (...of: string[]) => `Math.max(${of.join(', ')})`,
  abs: (of: string) => `Math.abs(${of})`,
  round: (of: string) => `Math.round(${of})`,
  ceil: (of: string) => `Math.ceil(${of})`,
  floor: (of: string) => `Math.floor(${of})`,
  sqrt: (of: string) => `Math.sqrt(${of})`,
  log: (of: string) => `Math.log(${of})`,
  when: (test: string, yes: string, no: string) => `(${test} > 0 ? ${yes} : ${no})`,
  equal: (one: string, other: string) => `Number(${one} === ${other})`,
};

type FunctionName = keyof typeof functions;

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** Reads `amount * (1 + rate / 100) ^ years`. Throws an Error that says what is wrong. */
export function parseFormula(text: string): Formula {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-zA-Z]\w*|[-+*/^(),]|\S/g) ?? [];
  let at = 0;
  const take = (token: string) => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const need = (token: string) => {
    if (!take(token)) throw new Error(`The formula needs “${token}” before “${tokens[at] ?? 'its end'}”.`);
  };
  const sum = (): Formula => {
    let left = product();
    for (;;) {
      const operator = tokens[at];
      if (operator !== '+' && operator !== '-') return left;
      at += 1;
      left = { kind: 'binary', operator, left, right: product() };
    }
  };
  const product = (): Formula => {
    let left = signed();
    for (;;) {
      const operator = tokens[at];
      if (operator !== '*' && operator !== '/') return left;
      at += 1;
      left = { kind: 'binary', operator, left, right: signed() };
    }
  };
  const signed = (): Formula => (take('-') ? { kind: 'negative', of: signed() } : power());
  const power = (): Formula => {
    const left = single();
    return take('^') ? { kind: 'binary', operator: '**', left, right: signed() } : left;
  };
  const single = (): Formula => {
    const token = tokens[at] ?? '';
    if (take('(')) {
      const inner = sum();
      need(')');
      return inner;
    }
    at += 1;
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (!/^[a-zA-Z]/.test(token)) throw new Error(`The formula has “${token}” where a value belongs.`);
    if (!take('(')) return { kind: 'name', name: token };
    if (!isFunction(token)) throw new Error(`There is no function “${token}”.`);
    const of = [sum()];
    while (take(',')) of.push(sum());
    need(')');
    return { kind: 'call', name: token, of };
  };
  const whole = sum();
  if (at < tokens.length) throw new Error(`The formula ends before “${tokens[at] ?? ''}”.`);
  return whole;
}

/** The names a formula reads. */
export function namesIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'name':
      return [formula.name];
    case 'negative':
      return namesIn(formula.of);
    case 'binary':
      return [...namesIn(formula.left), ...namesIn(formula.right)];
    case 'call':
      return formula.of.flatMap(namesIn);
  }
}

/** The formula in TypeScript. */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'name':
      return formula.name;
    case 'negative':
      return `(-${printFormula(formula.of)})`;
    case 'binary':
      return `(${printFormula(formula.left)} ${formula.operator} ${printFormula(formula.right)})`;
    case 'call':
      return (functions[formula.name] as (...of: string[]) => string)(...formula.of.map(printFormula));
  }
}
