# A window without repetition that begins behind the latest earlier occurrence of any of its characters.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        behind: dict[str, int] = {}
        begin = longest = 0
        for place, character in enumerate(s, 1):
            begin = max(begin, behind.get(character, 0))
            longest = max(longest, place - begin)
            behind[character] = place
        return longest
