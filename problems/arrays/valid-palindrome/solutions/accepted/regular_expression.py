# A regular expression takes out what does not count.
import re


class Solution:
    def isPalindrome(self, s):
        kept = re.sub(r"[^a-z0-9]", "", s.lower())
        return kept == kept[::-1]
