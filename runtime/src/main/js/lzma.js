/**
 * Unpacks LZMA, which takes a quarter less room than gzip: a file of the kind that begins with
 * thirteen bytes, after "LZMA specification" by Igor Pavlov (2015). Bits are read one by one, each
 * with its odds, and the odds learn from it.
 */

const EVEN = 1024;
const SURE = 2048;
const SMALL_RANGE = 2 ** 24;
const HEAD = 13;

/** So many bytes are unpacked at once, which takes some milliseconds. */
const PIECE = 2 ** 18;

/** So many states: what the last few things were, bytes or repetitions. */
const STATES = 12;
const AFTER_BYTES = 7;

/** So many places are told apart, where something begins. */
const PLACES = 16;
const SHORTEST = 2;

const evenOdds = (count) => new Uint16Array(count).fill(EVEN);

class Bits {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = HEAD + 5;
    this.range = 0xffffffff;
    this.code = new DataView(bytes.buffer, bytes.byteOffset).getUint32(HEAD + 1);
  }

  bit(odds, i) {
    const odd = odds[i];
    const bound = (this.range >>> 11) * odd;
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) {
      this.range = bound;
      odds[i] = odd + ((SURE - odd) >> 5);
    } else {
      this.range -= bound;
      this.code -= bound;
      odds[i] = odd - (odd >> 5);
    }
    this.widen();
    return bit;
  }

  widen() {
    if (this.range < SMALL_RANGE) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.bytes[this.at++]) >>> 0;
    }
  }

  /** A number of so many bits, whose odds are even. */
  even(count) {
    let number = 0;
    for (let i = 0; i < count; i++) {
      this.range >>>= 1;
      const bit = this.code < this.range ? 0 : 1;
      this.code -= bit * this.range;
      this.widen();
      number = 2 * number + bit;
    }
    return number;
  }

  /** A number of so many bits, the highest first; the odds of each depend on those before. */
  number(odds, from, count) {
    let node = 1;
    for (let i = 0; i < count; i++) {
      node = 2 * node + this.bit(odds, from + node);
    }
    return node - (1 << count);
  }

  /** The same, the lowest first. */
  mirrored(odds, from, count) {
    let node = 1;
    let number = 0;
    for (let i = 0; i < count; i++) {
      const bit = this.bit(odds, from + node);
      node = 2 * node + bit;
      number += bit << i;
    }
    return number;
  }
}

/** How long repetitions are: 0 to 7, 8 to 15, or 16 to 271, over the shortest. */
class Lengths {
  constructor(bits) {
    this.bits = bits;
    this.kind = evenOdds(2);
    this.short = evenOdds(8 * PLACES);
    this.middle = evenOdds(8 * PLACES);
    this.long = evenOdds(256);
  }

  next(place) {
    const { bits, kind } = this;
    if (bits.bit(kind, 0) === 0) {
      return bits.number(this.short, 8 * place, 3);
    }
    if (bits.bit(kind, 1) === 0) {
      return 8 + bits.number(this.middle, 8 * place, 3);
    }
    return 16 + bits.number(this.long, 0, 8);
  }
}

/** How far back a repetition looks, less one. */
class Distances {
  constructor(bits) {
    this.bits = bits;
    this.slots = evenOdds(4 * 64);
    this.near = evenOdds(128);
    this.lowest = evenOdds(16);
  }

  next(length) {
    const { bits } = this;
    const slot = bits.number(this.slots, 64 * Math.min(length, 3), 6);
    if (slot < 4) {
      return slot;
    }
    const count = (slot >> 1) - 1;
    const base = (2 + (slot & 1)) << count;
    if (slot < 14) {
      return base + bits.mirrored(this.near, base - slot, count);
    }
    return base + 16 * bits.even(count - 4) + bits.mirrored(this.lowest, 0, 4);
  }
}

class Unpacking {
  constructor(packed) {
    const bits = new Bits(packed);
    const [kind] = packed;
    this.ofBefore = kind % 9;
    this.placesOfBytes = (1 << (Math.floor(kind / 9) % 5)) - 1;
    this.places = (1 << Math.floor(kind / 45)) - 1;
    this.out = new Uint8Array(new DataView(packed.buffer, packed.byteOffset).getUint32(5, true));
    this.at = 0;
    this.state = 0;
    this.back = [0, 0, 0, 0];
    this.bits = bits;
    this.bytes = evenOdds(0x300 * (this.placesOfBytes + 1) * (1 << this.ofBefore));
    this.repeats = evenOdds(STATES * PLACES);
    this.isKnown = evenOdds(STATES);
    this.isAnother = [evenOdds(STATES), evenOdds(STATES), evenOdds(STATES)];
    this.isLong = evenOdds(STATES * PLACES);
    this.distances = new Distances(bits);
    this.newLengths = new Lengths(bits);
    this.knownLengths = new Lengths(bits);
  }

  get isDone() {
    return this.at === this.out.length;
  }

  /** Unpacks a piece. */
  proceed() {
    const end = Math.min(this.at + PIECE, this.out.length);
    while (this.at < end) {
      const place = this.at & this.places;
      if (this.bits.bit(this.repeats, this.state * PLACES + place) === 0) {
        this.byte();
      } else if (this.bits.bit(this.isKnown, this.state) === 0) {
        this.repeatNew(place);
      } else {
        this.repeatKnown(place);
      }
    }
  }

  /** One byte by itself. After a repetition, the odds depend on the byte that would have followed. */
  byte() {
    const { bits, bytes, out, at, state } = this;
    const before = at > 0 ? out[at - 1] >> (8 - this.ofBefore) : 0;
    const from = 0x300 * (((at & this.placesOfBytes) << this.ofBefore) + before);
    let node = 1;
    if (state >= AFTER_BYTES) {
      let expected = out[at - this.back[0] - 1] + 0x100;
      let isAsExpected = true;
      while (isAsExpected && node < 0x100) {
        expected <<= 1;
        const other = (expected >> 8) & 1;
        const bit = bits.bit(bytes, from + 0x100 * (1 + other) + node);
        node = 2 * node + bit;
        isAsExpected = bit === other;
      }
    }
    while (node < 0x100) {
      node = 2 * node + bits.bit(bytes, from + node);
    }
    out[this.at++] = node;
    this.state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
  }

  /** From a distance that has not been told of late. */
  repeatNew(place) {
    const length = this.newLengths.next(place);
    this.state = this.state < AFTER_BYTES ? 7 : 10;
    this.back = [this.distances.next(length), ...this.back.slice(0, 3)];
    this.repeat(length + SHORTEST);
  }

  /** From one of the last four distances. */
  repeatKnown(place) {
    const { bits, state, isAnother, back } = this;
    let which = 0;
    while (which < 3 && bits.bit(isAnother[which], state) === 1) {
      which++;
    }
    if (which === 0 && bits.bit(this.isLong, state * PLACES + place) === 0) {
      this.state = state < AFTER_BYTES ? 9 : 11;
      this.repeat(1);
      return;
    }
    back.unshift(...back.splice(which, 1));
    this.state = state < AFTER_BYTES ? 8 : 11;
    this.repeat(this.knownLengths.next(place) + SHORTEST);
  }

  repeat(length) {
    const { out, back } = this;
    const end = Math.min(out.length, this.at + length);
    for (; this.at < end; this.at++) {
      out[this.at] = out[this.at - back[0] - 1];
    }
  }
}

/**
 * The bytes that were packed, of which the head tells how many they are.
 *
 * @param rest is waited for after each piece
 */
export async function unpackLzma(packed, rest) {
  const unpacking = new Unpacking(packed);
  while (!unpacking.isDone) {
    unpacking.proceed();
    await rest?.();
  }
  return unpacking.out;
}
