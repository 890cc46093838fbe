import { normal } from './text.ts';

/** Words that say only that there is a picture, or that it can be pressed; English and Welsh. */
const placeholders = new Set(
  [
    [
      'image',
      'images',
      'img',
      'photo',
      'photos',
      'photograph',
      'picture',
      'pictures',
      'pic',
      'graphic',
      'thumbnail',
    ],
    ['untitled', 'no title', 'alt', 'alt text', 'alternative text', 'alttext', 'image alt', 'image alt text'],
    ['placeholder', 'image placeholder', 'placeholder image', 'default image', 'stock photo', 'stock image'],
    [
      'insert alt text here',
      'add alt text',
      'image description',
      'picture description',
      'description of image',
    ],
    ['null', 'undefined', 'spacer', 'no alt', 'no alt text', 'decorative', 'decorative image', 'image here'],
    ['click', 'click here', 'press here', 'here', 'cliciwch', 'cliciwch yma', 'yma'],
    ['delwedd', 'delweddau', 'lluniau', 'ffoto', 'ffotograff', 'testun amgen', 'testun alt', 'heb deitl'],
  ].flat(),
);
/** Words that say what kind of thing it is and not which; "llun" is a picture, and Monday. */
const kindsOnly = new Set([
  'llun',
  'logo',
  'icon',
  'banner',
  'button',
  'arrow',
  'eicon',
  'baner',
  'botwm',
  'saeth',
]);

const camera =
  /^(img|image|photo|picture|pic|dsc|dscn|dscf|pxl|mvimg|sam|gopr|screenshot|screen shot|whatsapp image|delwedd|llun|ffoto)[\s_.-]*\d[\d\s_.:x-]*(at [\d\s.:-]+)?$/i;
const fileName = /^[^\s/]\S*\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic|ico)$/i;
const address = /^(https?:\/\/\S+|\/\S+\/\S*|\S+\/\S+\.(png|jpe?g|gif|svg|webp|avif))$/i;
const unfilled = /^(\{\{.*\}\}|\{%.*%\}|\[\[.*\]\]|<%.*%>|%\w+%|\$\{.*\})$/;
const number = /^([\da-f]{8}-[\da-f]{4}-[\da-f-]{10,}|[\da-f]{20,})$/i;

/** Why the alternative text of a picture says nothing about it, and whether that is sure; null when it may say something. */
export function emptinessOf(alternative: string, file: string): { why: string; isSure: boolean } | null {
  const said = alternative.trim().slice(0, 300);
  const words = normal(said);
  const sure = (why: string): { why: string; isSure: boolean } => ({ why, isSure: true });
  if (fileName.test(said)) return sure('is the name of a file');
  if (address.test(said)) return sure('is an address');
  if (unfilled.test(said)) return sure('is a gap in a template that was not filled');
  if (number.test(said)) return sure('is a number for machines');
  if (camera.test(said)) return sure('is a name that a camera or a list gave it');
  if (placeholders.has(words)) return sure('fits every picture');
  if (isFileLike(said, file)) return sure('is the name of its file');
  return kindsOnly.has(words)
    ? { why: 'says what kind of picture it is, and not which', isSure: false }
    : null;
}

/** The file's own name, in a form that nobody writes for people. */
function isFileLike(said: string, file: string): boolean {
  if (said.length < 5 || /\s/.test(said) || said.toLowerCase() !== file.toLowerCase()) return false;
  return (
    said.includes('_') ||
    /\d{5}/.test(said) ||
    (said.length >= 8 && /\p{L}/u.test(said) && (said.match(/\d/g) ?? []).length >= 4)
  );
}
