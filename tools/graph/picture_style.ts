/**
 * Owns: how a picture follows its reader's wish for a dark screen. Without it, it is made for a
 * light one.
 */

/** How a picture looks, in its own file and in pages that hold one. */
export const PICTURE_STYLE = `
@media screen and (prefers-color-scheme: dark) {
  .picture .domain path {
    fill: #14263f;
    stroke: #7fb0ff;
  }
  .picture .domain text {
    fill: #dbe8ff;
  }
  .picture .bridge path {
    fill: #3a2405;
    stroke: #ffb35c;
  }
  .picture .bridge text {
    fill: #ffe6c7;
  }
  .picture .type ellipse {
    fill: #12301f;
    stroke: #7fd6a2;
  }
  .picture .type text {
    fill: #d6f5e1;
  }
  .picture .zero path {
    fill: #23262b;
    stroke: #8a8f98;
  }
  .picture .zero text {
    fill: #b9bec7;
  }
  .picture .resource path {
    fill: #26292e;
    stroke: #a0a7b2;
  }
  .picture .resource text {
    fill: #e3e6ea;
  }
  .picture .conflict polygon {
    fill: #3b1411;
    stroke: #ff8a80;
  }
  .picture .conflict text {
    fill: #ffb4ab;
  }
  .picture .edge path {
    stroke: #7fb0ff;
    fill: none;
  }
  .picture .edge polygon {
    stroke: #7fb0ff;
    fill: #7fb0ff;
  }
  .picture .edge text {
    fill: #b9bec7;
  }
  .picture .edge.admin path {
    stroke: #c9a3ff;
  }
  .picture .edge.admin polygon {
    stroke: #c9a3ff;
    fill: #c9a3ff;
  }
  .picture .edge.zero path {
    stroke: #8a8f98;
  }
  .picture .edge.zero polygon {
    stroke: #8a8f98;
    fill: #8a8f98;
  }
  .picture .edge.conflict path {
    stroke: #ff8a80;
  }
  .picture .edge.conflict text {
    fill: #ffb4ab;
  }
}
`;
