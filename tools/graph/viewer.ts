/**
 * Owns: what lets a reader enlarge and move a picture on a page: buttons, keys, dragging. Without
 * it the picture is still there, and fits the page.
 */

export const VIEWER_STYLE = `
.top,
main {
  max-width: 84rem;
  margin: 0 auto;
  padding: 1.5rem 1.5rem 0;
}
main {
  padding-bottom: 3rem;
}
main h2 {
  margin-top: 2rem;
}
.viewer {
  max-height: 80vh;
  cursor: grab;
}
.viewer.grabbed {
  cursor: grabbing;
}
.viewer svg {
  max-width: none;
}
.tools {
  display: flex;
  gap: 0.5rem;
  margin-bottom: 0.5rem;
}
.tools button {
  font: inherit;
  font-size: 0.875rem;
  padding: 0.25rem 0.75rem;
  color: var(--ink);
  background: var(--raised);
  border: 1px solid var(--rule);
  border-radius: 6px;
  cursor: pointer;
}
.tools button:hover {
  background: var(--mark);
}
`;

export const VIEWER_SCRIPT = `
(() => {
  const box = document.getElementById('picture');
  const svg = box.querySelector('svg');
  const natural = svg.viewBox.baseVal;
  let scale = 1;
  const apply = (next) => {
    const middleX = (box.scrollLeft + box.clientWidth / 2) / scale;
    const middleY = (box.scrollTop + box.clientHeight / 2) / scale;
    scale = Math.min(8, Math.max(0.05, next));
    svg.style.width = natural.width * scale + 'px';
    svg.style.height = natural.height * scale + 'px';
    box.scrollLeft = middleX * scale - box.clientWidth / 2;
    box.scrollTop = middleY * scale - box.clientHeight / 2;
  };
  const fit = () => apply(Math.min(1.4, (box.clientWidth - 26) / natural.width));
  const acts = { in: () => apply(scale * 1.25), out: () => apply(scale / 1.25), fit };
  for (const button of document.querySelectorAll('[data-zoom]')) {
    button.addEventListener('click', () => acts[button.dataset.zoom]());
  }
  box.addEventListener('keydown', (event) => {
    const act = { '+': acts.in, '=': acts.in, '-': acts.out, 0: acts.fit }[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
  box.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    apply(scale * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
  }, { passive: false });
  let held;
  box.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.pointerType !== 'mouse') return;
    held = { x: event.clientX + box.scrollLeft, y: event.clientY + box.scrollTop };
    box.setPointerCapture(event.pointerId);
    box.classList.add('grabbed');
  });
  box.addEventListener('pointermove', (event) => {
    if (!held) return;
    box.scrollLeft = held.x - event.clientX;
    box.scrollTop = held.y - event.clientY;
  });
  const release = () => { held = undefined; box.classList.remove('grabbed'); };
  box.addEventListener('pointerup', release);
  box.addEventListener('pointercancel', release);
  fit();
})();
`;
