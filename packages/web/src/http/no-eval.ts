/**
 * zod tries `new Function` once to learn whether it may compile its checks. The Content-Security-Policy forbids that and
 * would report the attempt; this tells zod beforehand. Imported before anything that parses.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
