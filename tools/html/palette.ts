/**
 * Owns: the colours of pages, on light and on dark screens; paper is light.
 * INVARIANT: every ink that stands on a ground has a contrast of 4.5 : 1 at least; a test computes
 * it from `PAIRS`.
 */

type Colours = Readonly<Record<string, string>>;

export const LIGHT = {
  ground: '#ffffff',
  raised: '#f5f7fa',
  ink: '#1b2430',
  faint: '#56606e',
  rule: '#d5dbe3',
  accent: '#1f4f8f',
  good: '#17683a',
  'good-ground': '#e7f5ec',
  bad: '#a31b14',
  'bad-ground': '#fdeceb',
  warn: '#7a4a00',
  'warn-ground': '#fff4e0',
  mark: '#dfe9f7',
} as const satisfies Colours;

export const DARK = {
  ground: '#12161c',
  raised: '#1b2129',
  ink: '#e4e9f0',
  faint: '#a3adba',
  rule: '#343d49',
  accent: '#8fbaff',
  good: '#7fd6a2',
  'good-ground': '#12301f',
  bad: '#ffa198',
  'bad-ground': '#3b1512',
  warn: '#ffc876',
  'warn-ground': '#372507',
  mark: '#22344f',
} as const satisfies Record<keyof typeof LIGHT, string>;

/** Which inks stand on which grounds. */
export const PAIRS: readonly (readonly [ink: keyof typeof LIGHT, ground: keyof typeof LIGHT])[] = [
  ['ink', 'ground'],
  ['ink', 'raised'],
  ['ink', 'mark'],
  ['faint', 'ground'],
  ['faint', 'raised'],
  ['accent', 'ground'],
  ['accent', 'raised'],
  ['accent', 'mark'],
  ['good', 'good-ground'],
  ['bad', 'bad-ground'],
  ['warn', 'warn-ground'],
  ['ink', 'good-ground'],
  ['ink', 'bad-ground'],
  ['ink', 'warn-ground'],
];

const variables = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The colours as CSS variables. */
export const PALETTE_STYLE = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
`;
