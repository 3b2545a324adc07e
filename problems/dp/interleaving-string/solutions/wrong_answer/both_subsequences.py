# Asks whether each text is found in the third one in its order, and the letters are right in all.
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        def found(text):
            letters = iter(s3)
            return all(letter in letters for letter in text)

        return Counter(s1 + s2) == Counter(s3) and found(s1) and found(s2)
