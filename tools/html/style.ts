/**
 * Owns: how pages look: on screens wide and narrow, and on paper (A4), where tables repeat their
 * heads and pictures are not cut.
 */

export const PAGE_STYLE = `
*,
*::before,
*::after {
  box-sizing: border-box;
}
html {
  font:
    16px/1.55 system-ui,
    'Segoe UI',
    Roboto,
    Helvetica,
    Arial,
    sans-serif;
  scroll-padding-top: 1rem;
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0;
  color: var(--ink);
  background: var(--ground);
}
a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
  border-radius: 2px;
}
.skip {
  position: absolute;
  left: -100vw;
  top: 0;
  padding: 0.5rem 1rem;
  background: var(--ground);
  color: var(--accent);
  z-index: 9;
}
.skip:focus {
  left: 0.5rem;
  top: 0.5rem;
}
h1,
h2,
h3,
h4 {
  line-height: 1.25;
  margin: 0;
  text-wrap: balance;
  overflow-wrap: anywhere;
}
h1 {
  font-size: 2rem;
  letter-spacing: -0.015em;
}
h2 {
  font-size: 1.35rem;
  letter-spacing: -0.01em;
  margin: 0 0 0.75rem;
}
h3 {
  font-size: 1.05rem;
  margin: 1.75rem 0 0.5rem;
}
p {
  margin: 0 0 0.75rem;
  max-width: 46rem;
}
code,
.code {
  font:
    0.875em/1.5 ui-monospace,
    'SF Mono',
    Menlo,
    Consolas,
    'Liberation Mono',
    monospace;
  overflow-wrap: anywhere;
}
pre {
  margin: 0.5rem 0 1rem;
  padding: 0.75rem 1rem;
  background: var(--raised);
  border-radius: 6px;
  overflow-x: auto;
  white-space: pre-wrap;
}
.faint {
  color: var(--faint);
}
.number {
  text-align: right;
  font-variant-numeric: tabular-nums;
}

.scroll {
  overflow-x: auto;
  margin: 0.5rem 0 1.25rem;
  max-width: 100%;
}
table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.9rem;
  line-height: 1.45;
}
caption {
  text-align: left;
  color: var(--faint);
  font-size: 0.875rem;
  padding: 0 0 0.5rem;
}
th,
td {
  text-align: left;
  vertical-align: top;
  padding: 0.45rem 0.75rem 0.45rem 0;
  border-bottom: 1px solid var(--rule);
  overflow-wrap: break-word;
}
th:last-child,
td:last-child {
  padding-right: 0;
}
thead th {
  color: var(--faint);
  font-weight: 600;
  font-size: 0.8rem;
  border-bottom: 2px solid var(--rule);
  white-space: nowrap;
  overflow-wrap: normal;
}
tbody th {
  font-weight: 600;
  max-width: 22rem;
}
tbody tr:last-child > * {
  border-bottom: 0;
}

.badge {
  display: inline-block;
  padding: 0.05rem 0.5rem;
  border-radius: 99px;
  font-size: 0.8rem;
  font-weight: 600;
  white-space: nowrap;
  background: var(--raised);
  color: var(--ink);
  border: 1px solid var(--rule);
}
.badge.good {
  background: var(--good-ground);
  color: var(--good);
  border-color: currentColor;
}
.badge.bad {
  background: var(--bad-ground);
  color: var(--bad);
  border-color: currentColor;
}
.badge.warn {
  background: var(--warn-ground);
  color: var(--warn);
  border-color: currentColor;
}

figure {
  margin: 0.5rem 0 1.25rem;
}
figcaption {
  color: var(--faint);
  font-size: 0.875rem;
  margin-top: 0.5rem;
  max-width: 46rem;
}
.canvas {
  border: 1px solid var(--rule);
  border-radius: 8px;
  padding: 0.75rem;
  overflow: auto;
  background: var(--ground);
}
.canvas svg {
  display: block;
  max-width: 100%;
  height: auto;
  margin: 0 auto;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  list-style: none;
  margin: 0.75rem 0 0;
  padding: 0;
  font-size: 0.85rem;
  color: var(--faint);
}
.legend .key {
  display: inline-block;
  vertical-align: middle;
  margin-right: 0.4rem;
}

@page {
  size: A4;
  margin: 16mm 14mm 18mm;
  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    font:
      8pt Helvetica,
      Arial,
      sans-serif;
    color: #56606e;
  }
}
@media print {
  :root {
    color-scheme: light;
  }
  html {
    font-size: 10pt;
  }
  body {
    background: #fff;
  }
  .skip,
  nav,
  .tools {
    display: none !important;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  thead {
    display: table-header-group;
  }
  tr,
  figure,
  .badge,
  .card {
    break-inside: avoid;
  }
  .scroll,
  .canvas {
    overflow: visible;
    border: 0;
    padding: 0;
  }
  .canvas svg {
    max-width: 100% !important;
    width: auto !important;
    max-height: 230mm;
  }
  pre {
    white-space: pre-wrap;
    border: 1px solid #d5dbe3;
  }
  table {
    font-size: 8.5pt;
  }
}
`;
