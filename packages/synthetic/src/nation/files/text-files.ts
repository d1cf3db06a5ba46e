/** A piece of a file: pieces of one path follow each other. */
export type FilePiece = { readonly path: string; readonly bytes: Uint8Array };

type Encode = (text: string) => Uint8Array;
type OpenFile = { readonly encode: Encode; text: string };

/** Beyond so many characters the text of a file leaves memory. */
const FULL = 65_536;

const utf8 = new TextEncoder();
export const encodeUtf8: Encode = (text) => utf8.encode(text);

/** Files that grow while the nation is simulated: what is full is handed out, so that memory stays as small as their number. */
export class TextFiles {
  readonly #open = new Map<string, OpenFile>();

  /** True for the first piece of a path. */
  begin(path: string, encode: Encode): boolean {
    if (this.#open.has(path)) return false;
    this.#open.set(path, { encode, text: '' });
    return true;
  }

  append(path: string, text: string): void {
    const file = this.#open.get(path);
    if (file === undefined) this.#open.set(path, { encode: encodeUtf8, text });
    else file.text += text;
  }

  /** The pieces that are due; at the end, all. A path that `close` names begins anew if it comes again. */
  *take(which: 'full' | 'all'): Generator<FilePiece> {
    for (const [path, file] of this.#open) {
      if (file.text === '' || (which === 'full' && file.text.length < FULL)) continue;
      yield { path, bytes: file.encode(file.text) };
      file.text = '';
    }
  }
}
