const STYLE = /<w:style /; // `<w:style w:type="paragraph" w:styleId="Normal">`
const ASCII = /<w:rFonts [^<>]{0,500}?w:ascii="([^"<>]{1,100})"/; // `<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>`
const ID = /w:styleId="([^"<>]{1,250})"/;
const BASED_ON = /<w:basedOn w:val="([^"<>]{1,250})"/;
const DEFAULT = /w:default="(?:1|true)"/;

/** The font that each style names, itself or through those it rests on; under null that of text without one. */
export function styleFonts(stylesXml: string): Map<string | null, string> {
  const [defaults = '', ...styles] = stylesXml.split(STYLE);
  const own = new Map<string, { font: string | undefined; basedOn: string | undefined }>();
  const fonts = new Map<string | null, string>();
  const ofAll = ASCII.exec(defaults)?.[1];
  if (ofAll) fonts.set(null, ofAll);
  for (const style of styles) {
    const id = ID.exec(style)?.[1];
    if (!id) continue;
    own.set(id, { font: ASCII.exec(style)?.[1], basedOn: BASED_ON.exec(style)?.[1] });
    const head = style.slice(0, style.indexOf('>'));
    const font = own.get(id)!.font;
    if (font && DEFAULT.test(head) && head.includes('"paragraph"')) fonts.set(null, font);
  }
  for (const id of own.keys()) {
    const font = inherited(own, id);
    if (font) fonts.set(id, font);
  }
  return fonts;
}

function inherited(
  own: ReadonlyMap<string, { font: string | undefined; basedOn: string | undefined }>,
  id: string,
): string | undefined {
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
    const style = own.get(at);
    if (style?.font) return style.font;
    at = style?.basedOn;
  }
  return undefined;
}
