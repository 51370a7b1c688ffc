// Pictures for the posts of the demo, drawn here: nobody's photographs, and nothing from the net.
import { Resvg } from '@resvg/resvg-js';

const [paper, ink, brick, sea, sun, sand] = [
  '#faf6ef',
  '#12303c',
  '#a93a24',
  '#1f6f78',
  '#e8b04b',
  '#d8cdb9',
];

/** By the name that the posts call them. */
const scenes = {
  table: {
    says: 'Ein langer Tisch von oben, mit Suppentellern, Zetteln und drei Lampen darüber.',
    svg: `<rect width="960" height="640" fill="${ink}"/><rect x="60" y="250" width="840" height="210" rx="18" fill="#8a5a3c"/>${[
      160, 330, 500, 670, 830,
    ]
      .map(
        (x) =>
          `<circle cx="${x}" cy="300" r="34" fill="${paper}"/><circle cx="${x}" cy="300" r="22" fill="${brick}"/><rect x="${x - 60}" y="370" width="70" height="50" fill="${paper}" transform="rotate(${(x % 7) - 3} ${x} 395)"/>`,
      )
      .join(
        '',
      )}${[220, 480, 740].map((x) => `<path d="M${x} 0V110" stroke="${sand}" stroke-width="6"/><path d="M${x - 60} 150a60 50 0 0 1 120 0z" fill="${sun}"/><path d="M${x - 60} 150L${x - 150} 250H${x + 150}L${x + 60} 150z" fill="${sun}" opacity=".18"/>`).join('')}`,
  },
  bread: {
    says: 'Ein rundes Brot, das in der Mitte eingesunken ist, auf einem blauen Tuch.',
    svg: `<rect width="960" height="640" fill="${sand}"/><path d="M120 460L480 250L860 440L500 610z" fill="${sea}"/><ellipse cx="480" cy="400" rx="270" ry="150" fill="#6b3f22"/><ellipse cx="480" cy="370" rx="270" ry="145" fill="#b9783f"/><path d="M300 350q180 90 360 0q-60 110-180 110t-180-110z" fill="#8f5730"/><path d="M330 310l60 40M440 290l30 50M560 300l-20 50" stroke="${paper}" stroke-width="14" stroke-linecap="round"/>`,
  },
  harbour: {
    says: 'Der Hafen am Abend: zwei Boote, ein Kran, und über allem drei Möwen.',
    svg: `<rect width="960" height="640" fill="#f3d9a8"/><circle cx="720" cy="330" r="110" fill="${sun}"/><rect y="400" width="960" height="240" fill="${sea}"/><path d="M90 410h240l-40 70H130z" fill="${brick}"/><path d="M200 410V250l80 150z" fill="${paper}"/><path d="M520 440h180l-30 60H550z" fill="${ink}"/><path d="M600 440V320l60 110z" fill="${sand}"/><path d="M860 400V140H700l-20 40M860 140l60 40" fill="none" stroke="${ink}" stroke-width="16"/>${[
      [300, 150],
      [420, 90],
      [520, 190],
    ]
      .map(
        ([x, y]) =>
          `<path d="M${x} ${y}q25-35 50 0q25-35 50 0" fill="none" stroke="${ink}" stroke-width="9" stroke-linecap="round"/>`,
      )
      .join(
        '',
      )}${[450, 520, 590].map((y) => `<path d="M60 ${y}h200m80 0h260m90 0h180" stroke="${paper}" stroke-width="6" opacity=".4"/>`).join('')}`,
  },
  notes: {
    says: 'Ein aufgeschlagenes Notizbuch: links Pfeile und Kästchen, rechts ein einziges Fragezeichen.',
    svg: `<rect width="960" height="640" fill="${brick}"/><rect x="120" y="90" width="360" height="460" fill="${paper}"/><rect x="480" y="90" width="360" height="460" fill="#f1ead9"/><path d="M480 90v460" stroke="${sand}" stroke-width="8"/><g fill="none" stroke="${ink}" stroke-width="8"><rect x="170" y="150" width="90" height="60"/><rect x="330" y="250" width="100" height="60"/><rect x="170" y="390" width="120" height="70"/><path d="M260 180h110v60M380 310v110H300"/></g><path d="M610 250a60 60 0 1 1 90 55q-35 22-35 70" fill="none" stroke="${sea}" stroke-width="26" stroke-linecap="round"/><circle cx="665" cy="440" r="18" fill="${sea}"/>`,
  },
} as const;

export type Scene = keyof typeof scenes;

export function describedScene(scene: Scene): string {
  return scenes[scene].says;
}

/** @returns a PNG */
export function drawnScene(scene: Scene): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" width="960" height="640">${scenes[scene].svg}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
