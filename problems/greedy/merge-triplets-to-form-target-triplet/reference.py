# A triplet with a number above the target spoils whatever it is merged with. All others can be merged without harm, so
# each number of the target has to be there, in its place, in one of them.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        x, y, z = target
        first = second = third = False
        for a, b, c in triplets:
            if a <= x and b <= y and c <= z:
                first |= a == x
                second |= b == y
                third |= c == z
        return first and second and third
