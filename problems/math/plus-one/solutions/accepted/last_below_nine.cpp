// Finds the last digit below nine, adds one to it and sets those behind it to zero; a zero in front makes sure there is one.
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        deque<int> number(digits.begin(), digits.end());
        number.push_front(0);
        auto last = find_if(number.rbegin(), number.rend(), [](int d) { return d != 9; });
        ++*last;
        fill(number.rbegin(), last, 0);
        if (number.front() == 0) number.pop_front();
        return {number.begin(), number.end()};
    }
};
