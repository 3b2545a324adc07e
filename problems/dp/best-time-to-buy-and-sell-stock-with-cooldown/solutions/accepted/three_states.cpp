// The usual three numbers, beginning with a share that costs more than any.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int hold = INT_MIN, sold = 0, rest = 0;
        for (int price : prices) {
            int before = sold;
            sold = hold + price;
            hold = max(hold, rest - price);
            rest = max(rest, before);
        }
        return max(sold, rest);
    }
};
