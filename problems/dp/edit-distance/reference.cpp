// One row of the table over all pairs of prefixes: distance[j] is the number of steps from the current prefix of the
// longer word to the first j letters of the shorter one. The entry to the upper left is kept aside before it is
// overwritten. The distance is symmetric, so the words may change roles.
class Solution {
public:
    int minDistance(string word1, string word2) {
        const string& longer = word1.size() < word2.size() ? word2 : word1;
        const string& shorter = word1.size() < word2.size() ? word1 : word2;
        const int columns = shorter.size();
        vector<int> distance(columns + 1);
        iota(distance.begin(), distance.end(), 0);
        for (const char letter : longer) {
            int upper_left = distance[0]++;
            for (int j = 1; j <= columns; ++j) {
                const int upper = distance[j];
                const int exchanged = upper_left + (letter != shorter[j - 1]);
                distance[j] = min(exchanged, min(upper, distance[j - 1]) + 1);
                upper_left = upper;
            }
        }
        return distance[columns];
    }
};
