// Counts the letters of s up and those of t down: anagrams leave every count at zero. Different lengths cannot do that.
class Solution {
public:
    bool isAnagram(string s, string t) {
        array<int, 26> surplus{};
        for (const char letter : s) ++surplus[letter - 'a'];
        for (const char letter : t) --surplus[letter - 'a'];
        return ranges::all_of(surplus, [](int count) { return count == 0; });
    }
};
