# The first difference of two neighbours says that one letter comes before another; then letters with none missing before
# them are taken one after the other.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after: dict[str, set[str]] = {letter: set() for word in words for letter in word}
        missing = dict.fromkeys(after, 0)
        for one, other in zip(words, words[1:]):
            for a, b in zip(one, other):
                if a != b:
                    if b not in after[a]:
                        after[a].add(b)
                        missing[b] += 1
                    break
            else:
                if len(one) > len(other):
                    return ""
        order = [letter for letter in after if not missing[letter]]
        for letter in order:
            for later in after[letter]:
                missing[later] -= 1
                if not missing[later]:
                    order.append(later)
        return "".join(order) if len(order) == len(after) else ""
