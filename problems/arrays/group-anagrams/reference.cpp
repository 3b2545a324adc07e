// All anagrams of a word share the numbers of its letters. These, as a text of 26 characters, are the key of a hash table of
// places in the answer; a number is at most 100, so it fits a character.
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        unordered_map<string, size_t> place;
        place.reserve(strs.size());
        vector<vector<string>> groups;
        for (string& word : strs) {
            string key(26, '\0');
            for (const char letter : word) ++key[letter - 'a'];
            const auto [found, is_new] = place.try_emplace(std::move(key), groups.size());
            if (is_new) groups.emplace_back();
            groups[found->second].push_back(std::move(word));
        }
        return groups;
    }
};
