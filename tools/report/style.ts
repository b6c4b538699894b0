/**
 * Owns: how a report looks beside what all pages have: a contents list at its side on wide screens,
 * figures at its head, and on paper a page break where a part begins that would be cut.
 */

export const REPORT_STYLE = `
.layout {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  max-width: 90rem;
  margin: 0 auto;
  padding: 0 1.25rem 4rem;
}
.cover {
  padding: 2.5rem 0 1.5rem;
  border-bottom: 1px solid var(--rule);
  margin-bottom: 1.5rem;
}
.cover .kind {
  font-size: 0.8rem;
  font-weight: 600;
  letter-spacing: 0.08em;
  text-transform: uppercase;
  color: var(--accent);
  margin: 0 0 0.35rem;
}
.cover .lead {
  color: var(--faint);
  margin: 0.5rem 0 0;
}
.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
  gap: 0.75rem;
  margin: 1.5rem 0 0;
  padding: 0;
  list-style: none;
}
.card {
  border: 1px solid var(--rule);
  border-radius: 8px;
  padding: 0.75rem 1rem;
  background: var(--raised);
}
.card .value {
  display: block;
  font-size: 1.5rem;
  font-weight: 650;
  line-height: 1.2;
  font-variant-numeric: tabular-nums;
}
.card .what {
  color: var(--faint);
  font-size: 0.85rem;
}
.card.good {
  background: var(--good-ground);
}
.card.good .value {
  color: var(--good);
}
.card.bad {
  background: var(--bad-ground);
}
.card.bad .value {
  color: var(--bad);
}
.card.warn {
  background: var(--warn-ground);
}
.card.warn .value {
  color: var(--warn);
}
.card.good .what,
.card.bad .what,
.card.warn .what {
  color: var(--ink);
}
nav.contents {
  font-size: 0.9rem;
  padding: 0 0 1rem;
}
nav.contents h2 {
  font-size: 0.8rem;
  text-transform: uppercase;
  letter-spacing: 0.06em;
  color: var(--faint);
  margin: 0 0 0.5rem;
}
nav.contents ol {
  list-style: none;
  margin: 0;
  padding: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1rem;
}
nav.contents a {
  display: inline-block;
  padding: 0.2rem 0;
  text-decoration: none;
}
nav.contents a:hover {
  text-decoration: underline;
}
main > section {
  margin: 0 0 2.75rem;
}
main > section > h2 {
  padding-top: 0.5rem;
}
.place {
  white-space: nowrap;
  color: var(--faint);
}
ul.plain {
  list-style: none;
  margin: 0;
  padding: 0;
}
ol.steps {
  margin: 0.25rem 0 0;
  padding-left: 1.25rem;
}
table.matrix {
  width: auto;
  font-size: 0.85rem;
}
table.matrix th,
table.matrix td {
  padding: 0.15rem 0.4rem;
  text-align: center;
  border-bottom: 1px solid var(--rule);
  overflow-wrap: normal;
}
table.matrix tbody th {
  text-align: left;
  white-space: nowrap;
  font-weight: 500;
  padding-left: 0;
  padding-right: 0.75rem;
}
table.matrix td.none {
  color: var(--faint);
}
table.matrix tbody tr:hover > * {
  background: var(--mark);
}
abbr {
  text-decoration: none;
}
@media (min-width: 70rem) {
  .layout {
    grid-template-columns: 12.5rem minmax(0, 1fr);
    column-gap: 2.5rem;
  }
  .cover {
    grid-column: 1 / -1;
  }
  nav.contents {
    position: sticky;
    top: 0;
    align-self: start;
    max-height: 100vh;
    overflow-y: auto;
    padding: 0.5rem 0 1rem;
  }
  nav.contents ol {
    flex-direction: column;
  }
}
@media print {
  .layout {
    display: block;
    padding: 0;
    max-width: none;
  }
  .cover {
    padding: 0 0 5mm;
    margin-bottom: 5mm;
  }
  .cards {
    grid-template-columns: repeat(4, 1fr);
    gap: 3mm;
  }
  .card {
    padding: 2mm 3mm;
    background: none !important;
  }
  main > section {
    margin-bottom: 8mm;
  }
  section.wide {
    break-before: page;
  }
  table.matrix {
    font-size: 6.5pt;
  }
  table.matrix th,
  table.matrix td {
    padding: 0.5mm 0.8mm;
  }
}
`;
