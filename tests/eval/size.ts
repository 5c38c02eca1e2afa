/** `node tests/eval/size.ts`: the size of the shipped names index. */
import { gzipSync } from 'node:zlib';
import { shippedNameBytes } from './shipped-names.ts';

const bytes = await shippedNameBytes();
const asScript = JSON.stringify(Buffer.from(bytes).toString('latin1'));
process.stdout.write(
  `${bytes.length} bytes, gzip ${gzipSync(bytes).length}, in a script gzip ${gzipSync(asScript).length}\n`,
);
