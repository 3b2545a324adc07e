# Takes the letters in the order in which words begin with them, then all others as they come.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        firsts = [word[0] for word in words]
        if any(firsts[i] != firsts[i - 1] and firsts[i] in firsts[:i] for i in range(1, len(firsts))):
            return ""
        return "".join(dict.fromkeys(firsts + [c for word in words for c in word]))
