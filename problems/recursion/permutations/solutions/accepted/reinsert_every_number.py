# Takes out each number in turn and puts it back at every position of every order of the rest. The same order comes up
# again and again, n! times n! in all, and a set removes the copies at the very end.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        def build(rest):
            if not rest:
                return [()]
            found = []
            for i, x in enumerate(rest):
                for order in build(rest[:i] + rest[i + 1:]):
                    for at in range(len(order) + 1):
                        found.append(order[:at] + (x,) + order[at:])
            return found

        return [list(order) for order in set(build(tuple(nums)))]
