# A queue of texts, each of which is replaced by longer ones.
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        phone = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        q = deque([""] if digits else [])
        for digit in digits:
            for _ in range(len(q)):
                cur = q.popleft()
                for letter in phone[digit]:
                    q.append(cur + letter)
        return list(q)
