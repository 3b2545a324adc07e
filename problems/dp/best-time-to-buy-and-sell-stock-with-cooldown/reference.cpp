// Three situations in the evening: a share is held; one has been sold today; none is held, and one may be bought tomorrow. Of each the best
// profit so far. A sale on a day without a share to sell is worth less than nothing, and never chosen.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int held = -prices[0], sold = 0, rested = 0;
        for (const int price : prices) {
            const int sold_now = held + price;
            held = max(held, rested - price);
            rested = max(rested, sold);
            sold = sold_now;
        }
        return max(sold, rested);
    }
};
