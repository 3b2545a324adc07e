// After the first step the numbers are small enough for a table of what came up.
class Solution {
public:
    bool isHappy(int n) {
        const auto squares = [](int number) {
            int total = 0;
            for (; number != 0; number /= 10) total += (number % 10) * (number % 10);
            return total;
        };
        vector<bool> seen(811);
        for (n = squares(n); !seen.at(n); n = squares(n)) seen[n] = true;
        return seen[1];
    }
};
