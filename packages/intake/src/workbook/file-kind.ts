const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** OLE compound file: an encrypted workbook, or one of the old format .xls. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file that begins so is a workbook or an archive, whatever its name says. */
export function isPacked(start: Uint8Array): boolean {
  return isZip(start) || isCompound(start);
}

export function isZip(start: Uint8Array): boolean {
  return startsWith(start, ZIP) || startsWith(start, EMPTY_ZIP);
}

export function isCompound(start: Uint8Array): boolean {
  return startsWith(start, COMPOUND);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
