const hidden = '[secret]';

// What secrets of others look like: keys of well-known services, passwords in addresses, private keys.
const patterns: readonly [pattern: RegExp, replacement: string][] = [
  [/\b(sk|pk|rk|ghp|gho|ghs|xox[abp]|glpat)[-_][A-Za-z0-9_-]{12,}/g, hidden],
  [/\bgithub_pat_[A-Za-z0-9_]{20,}/g, hidden],
  [/\bAKIA[0-9A-Z]{16}\b/g, hidden],
  [/\bAIza[0-9A-Za-z_-]{30,}/g, hidden],
  [/\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}/g, hidden],
  [/\b(Bearer\s+)[A-Za-z0-9._~+/-]{8,}=*/gi, `$1${hidden}`],
  [/\b([a-z][a-z0-9+]*:\/\/[^\s:/@"']+:)[^\s@/"']+@/gi, `$1${hidden}@`],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g, hidden],
];

/** The text without the secrets named and without anything that looks like one. */
export function maskSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  let masked = text;
  for (const secret of secrets)
    if (secret !== undefined && secret.length >= 4) masked = masked.replaceAll(secret, hidden);
  for (const [pattern, replacement] of patterns) masked = masked.replace(pattern, replacement);
  return masked;
}
