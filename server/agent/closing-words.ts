import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { RunFailure } from '../contract/run.ts';

export interface LiveWords {
  spec: AppSpec;
  address: string;
  version: number;
  /** Set after going back. */
  restored: number | null;
  checks: number;
  /** False where no browser was found. */
  browser: boolean;
}

const ideasShown = 3;
const teal = '#008080';

/** What Sprout says when an app is live. */
export function sayLive(words: LiveWords): string {
  return words.spec.language === 'zh' ? sayLiveChinese(words) : sayLiveEnglish(words);
}

function sayLiveEnglish({ spec, address, version, restored, checks, browser }: LiveWords): string {
  const proof = browser
    ? `${checks === 1 ? 'One check' : `All ${checks} checks`} passed in a real browser.`
    : 'No browser was found on this machine, so only that every page answers was checked.';
  if (restored !== null) return `“${spec.name}” is back to v${restored}, as v${version}: ${address}`;
  return `“${spec.name}” is live as v${version}: ${address}\n\n${checks === 0 ? 'It starts and its pages open.' : proof}`;
}

function sayLiveChinese({ spec, address, version, restored, checks, browser }: LiveWords): string {
  const proof = browser
    ? `${checks} 项检查已在真实浏览器中全部通过。`
    : '本机没有找到浏览器，因此只检查了每个页面能否打开。';
  if (restored !== null) return `“${spec.name}”已恢复到 v${restored}，现为 v${version}：${address}`;
  return `“${spec.name}”已上线（v${version}）：${address}\n\n${checks === 0 ? '应用已启动，页面可以打开。' : proof}`;
}

/** What Sprout says when an app did not become green. `serving` is the version that goes on, if there is one. */
export function sayFailed(failure: RunFailure, spec: AppSpec, serving: number | null): string {
  if (spec.language === 'zh') {
    const still = serving === null ? '还没有上线的版本。' : `v${serving} 继续运行，没有改变。`;
    return `这次没有成功：${failure.summary}\n\n${still}`;
  }
  const still =
    serving === null ? 'Nothing is live yet.' : `v${serving} goes on as it is; nothing about it has changed.`;
  return `${failure.summary}\n\n${still}`;
}

/** Up to three things to ask for next: what was left out, then what suits this app. */
export function suggestIdeas(spec: AppSpec): string[] {
  const chinese = spec.language === 'zh';
  const left = Object.values(spec.notIncluded).map(({ wanted }) => wanted);
  const chart = Object.values(spec.entities).flatMap(({ plural, fields }) =>
    Object.values(fields)
      .filter(({ type }) => type === 'choice')
      .map(({ label }) =>
        chinese ? `按${label}显示${plural}的图表` : `Show a chart of ${lower(plural)} per ${lower(label)}`,
      ),
  );
  const general = [
    ...chart.slice(0, 1),
    ...(spec.storage === 'browser' ? [chinese ? '把数据保存到 Postgres' : 'Keep it in Postgres'] : []),
    ...(spec.theme.scheme === 'dark' ? [] : [chinese ? '使用深色主题' : 'Use a dark theme']),
    ...(spec.theme.accent === teal ? [] : [chinese ? '使用青色' : 'Use teal']),
    chinese ? '更紧凑一点' : 'Make it more compact',
  ];
  return [...new Set([...left, ...general])].slice(0, ideasShown);
}

function lower(text: string): string {
  return text.toLowerCase();
}
