// Buys at each bottom and sells at each top; a bottom on the day of the rest is passed over by one day.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int n = prices.size(), profit = 0;
        for (int day = 0; day + 1 < n;) {
            while (day + 1 < n && prices[day + 1] <= prices[day]) ++day;
            int bought = day;
            while (day + 1 < n && prices[day + 1] >= prices[day]) ++day;
            profit += prices[day] - prices[bought];
            day += 2;
        }
        return profit;
    }
};
