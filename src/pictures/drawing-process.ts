// Draws what the site sends, one after the other, and ends when the site lets go of it or is gone itself.
import { join } from 'node:path';
import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';
import type { Drawing, Drawn } from './drawing.ts';

/** A whole face in one file, and one for the letters that it lacks: what browsers get is cut in parts, from which the drawing library picks letters wrongly. */
const faces = ['grandstander.ttf', 'balsamiq-sans-cyrillic.ttf'].map((file) =>
  join(import.meta.dirname, '../../public/fonts', file),
);

/** Mails carry it along: some programs cut what is heavier. */
const mostBytesInMail = 25_000;

process.on('message', (drawing: Drawing) => {
  void answer(drawing).then((drawn) => {
    process.send?.(drawn);
    // Their pixels are three megabytes apiece of which Node knows nothing, so it would not look for them.
    globalThis.gc?.();
  });
});

// Who is told to stop together with the site draws what its last mails want.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => undefined);

async function answer({ svg, as }: Drawing): Promise<Drawn> {
  try {
    switch (as) {
      case 'png':
        return { picture: drawnAs(svg, 1200).asPng() };
      case 'png with photographs':
        // Photographs weigh ten times as much as they have to.
        return {
          picture: await pixelsOf(drawnAs(svg, 1200))
            .png({ palette: true, quality: 80, effort: 1 })
            .toBuffer(),
        };
      case 'jpeg for mails':
        return { picture: await lightJpeg(drawnAs(svg, 800)) };
    }
  } catch (error) {
    return { error: String(error) };
  }
}

async function lightJpeg(drawn: RenderedImage): Promise<Buffer> {
  const jpegOf = (quality: number) => pixelsOf(drawn).jpeg({ quality, mozjpeg: true }).toBuffer();
  let jpeg = await jpegOf(74);
  for (const quality of [60, 45, 30, 15]) {
    if (jpeg.length <= mostBytesInMail) break;
    jpeg = await jpegOf(quality);
  }
  return jpeg;
}

function drawnAs(svg: string, width: number): RenderedImage {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: faces, defaultFontFamily: 'Grandstander' },
  }).render();
}

function pixelsOf({ pixels, width, height }: RenderedImage): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 4 } }).flatten();
}
