# Puts together all orders letter by letter, and looks at each when it is complete.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        letters = sorted(set("".join(words)))

        def extend(order):
            if len(order) == len(letters):
                keys = [[order.index(c) for c in word] for word in words]
                return order if all(a <= b for a, b in zip(keys, keys[1:])) else ""
            for c in letters:
                if c not in order:
                    found = extend(order + c)
                    if found:
                        return found
            return ""

        return extend("")
