# A window as long as s1 moves over s2; one number says how many letters have the wrong count.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        size = len(s1)
        if size > len(s2):
            return False
        missing = dict.fromkeys(s2, 0)
        for letter in s1:
            missing[letter] = missing.get(letter, 0) + 1
        wrong = sum(count != 0 for count in missing.values())
        for i, letter in enumerate(s2):
            count = missing[letter] = missing[letter] - 1
            if count == 0:
                wrong -= 1
            elif count == -1:
                wrong += 1
            if i >= size:
                letter = s2[i - size]
                count = missing[letter] = missing[letter] + 1
                if count == 0:
                    wrong -= 1
                elif count == 1:
                    wrong += 1
            if wrong == 0:
                return True
        return False
