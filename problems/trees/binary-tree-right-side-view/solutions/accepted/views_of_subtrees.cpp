// The view of a tree is its root, the view of the right side, and what of the left side's view goes on below that: O(n h).
class Solution {
public:
    vector<int> rightSideView(TreeNode* root) {
        if (!root) return {};
        vector<int> left = rightSideView(root->left);
        vector<int> right = rightSideView(root->right);
        vector<int> view{root->val};
        view.insert(view.end(), right.begin(), right.end());
        for (size_t i = right.size(); i < left.size(); i++) view.push_back(left[i]);
        return view;
    }
};
