import { digits } from './digits.ts'

/**
 * 检索程序（查找） `search(index)` → `(query) => places`, in the reader's own browser: plain JavaScript without a document, so that it can be tried
 * anywhere. A word of one character is looked for in the pairs that have it.
 */
export const findScript = `
function search(index) {
  var total = index.reports.length, at = 0, value = {}, lists = new Map();
  for (var i = 0; i < 64; i++) value['${digits}'.charAt(i)] = i;
  function number() {
    for (var result = 0, scale = 1; ; scale *= 32) {
      var digit = value[index.lists.charAt(at++)];
      result += (digit & 31) * scale;
      if (digit < 32) return result;
    }
  }
  for (var g = 0; g < index.grams.length; g += 2) {
    lists.set(index.grams.slice(g, g + 2), at);
    for (var n = number() >> 1; n > 0; n--) number();
  }
  function places(start) {
    at = start;
    var head = number(), most = head & 1, marks = new Uint8Array(total).fill(most), last = -1;
    for (var n = head >> 1; n > 0; n--) { last += number() + 1; marks[last] = 1 - most; }
    return marks;
  }
  function having(word) {
    var all = new Uint8Array(total), k, start;
    if (word.length === 1) {
      lists.forEach(function (start, gram) {
        if (gram.indexOf(word) < 0) return;
        var marks = places(start);
        for (k = 0; k < total; k++) all[k] |= marks[k];
      });
      return all;
    }
    all.fill(1);
    for (var c = 0; c + 2 <= word.length; c++) {
      start = lists.get(word.slice(c, c + 2));
      if (start === undefined) return new Uint8Array(total);
      var marks = places(start);
      for (k = 0; k < total; k++) all[k] &= marks[k];
    }
    return all;
  }
  return function (query) {
    var words = query.normalize('NFKC').toLowerCase().match(/[\\p{L}\\p{N}]+/gu) || [], found = [];
    if (words.length === 0) return { words: words, found: found };
    var sets = words.map(having);
    function rank(place) {
      var head = (index.reports[place][1] + ' ' + index.reports[place][2]).normalize('NFKC').toLowerCase();
      return words.filter(function (word) { return head.indexOf(word) >= 0; }).length;
    }
    for (var k = 0; k < total; k++) if (sets.every(function (set) { return set[k]; })) found.push({ place: k, rank: rank(k) });
    found.sort(function (a, b) {
      var one = index.reports[a.place], other = index.reports[b.place];
      return b.rank - a.rank || (other[3] || 0) - (one[3] || 0) || (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : a.place - b.place);
    });
    return { words: words, found: found.map(function (entry) { return entry.place; }) };
  };
}
`
