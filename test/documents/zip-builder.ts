import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive. What is given beside name and data is a lie that the archive tells. */
export interface Part {
  name: string;
  data: string | Buffer;
  isStored?: boolean;
  /** What the directory and the part's own header say, where it is not the truth. */
  declaredSize?: number;
  ownSize?: number;
  ownName?: string;
  sum?: number;
  flags?: number;
  method?: number;
  /** Unix mode in the high half, as symbolic links have. */
  attributes?: number;
  /** Lies within an earlier part, at this place in the file, instead of behind it. */
  at?: number;
}

export interface Shape {
  /** Before the first part, and between the first part and the second. */
  prefix?: Buffer;
  gap?: Buffer;
  comment?: string;
  /** How many parts the end record claims. */
  count?: number;
  /** Whether sizes stand behind the data, as writers do that stream. */
  isStreamed?: boolean;
}

interface Written {
  directory: Buffer;
  local: Buffer;
}

/** An archive written byte by byte after the description of the format, without the library that reads it. */
export function zip(parts: readonly Part[], shape: Shape = {}): Buffer {
  const locals: Buffer[] = [shape.prefix ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let offset = shape.prefix?.length ?? 0;
  for (const [index, part] of parts.entries()) {
    const written = write(part, part.at ?? offset, shape.isStreamed ?? false);
    directory.push(written.directory);
    if (part.at !== undefined) continue;
    const gap = index === 0 && shape.gap ? shape.gap : Buffer.alloc(0);
    locals.push(written.local, gap);
    offset += written.local.length + gap.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...locals, ...directory, endRecord(shape.count ?? parts.length, size, offset, shape.comment)]);
}

function write(part: Part, at: number, isStreamed: boolean): Written {
  const data = Buffer.from(part.data);
  const packed = part.isStored ? data : deflateRawSync(data);
  const flags = (part.flags ?? 0) | (isStreamed ? 8 : 0);
  const common = (size: number, isTold: boolean) => {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(part.method ?? (part.isStored ? 0 : 8), 4);
    fields.writeUInt16LE(0x5a21, 8);
    fields.writeUInt32LE(isTold ? (part.sum ?? crc32(data)) : 0, 10);
    fields.writeUInt32LE(isTold ? packed.length : 0, 14);
    fields.writeUInt32LE(isTold ? size : 0, 18);
    return fields;
  };
  const declared = part.declaredSize ?? data.length;
  const name = Buffer.from(part.name);
  const ownName = Buffer.from(part.ownName ?? part.name);

  const own = common(part.ownSize ?? declared, !isStreamed);
  own.writeUInt16LE(ownName.length, 22);
  const descriptor = isStreamed
    ? Buffer.concat([Buffer.from('PK\u0007\u0008', 'latin1'), common(declared, true).subarray(10, 22)])
    : Buffer.alloc(0);
  const listed = common(declared, true);
  listed.writeUInt16LE(name.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(part.attributes ?? 0, 6);
  place.writeUInt32LE(at, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), own, ownName, packed, descriptor]),
    directory: Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), listed, place, name]),
  };
}

function endRecord(count: number, size: number, offset: number, comment = ''): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment, 'latin1')]);
}

/** A part as it stands in an archive, to be hidden in the data of another. */
export const partBytes = (part: Part): Buffer => write(part, 0, false).local;
