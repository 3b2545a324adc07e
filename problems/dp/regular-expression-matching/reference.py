# fits[j] says whether the first j characters of the pattern fit the letters so far; one row after the other, for each letter.
# A star with its character is left out (two to the left), or takes one letter more (the same place in the row before).
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        fits = [True]
        for j, sign in enumerate(p):
            fits.append(sign == "*" and fits[j - 1])
        for letter in s:
            row = [False]
            for j, sign in enumerate(p):
                if sign == "*":
                    row.append(row[j - 1] or (fits[j + 1] and p[j - 1] in (letter, ".")))
                else:
                    row.append(fits[j] and sign in (letter, "."))
            fits = row
        return fits[-1]
