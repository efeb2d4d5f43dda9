package org.qianfa.officialtext.alignment;

/**
 * Finds a point on a short path from the start to the end of two ranges, walking from both ends at once. Diagonals are
 * named by {@code x - y}; per diagonal the furthest {@code x} reached is kept.
 */
final class MiddlePoint {

    /** After so many steps from either end the best point reached so far has to do. */
    static final int EFFORT = 1024;
    private static final int NEVER = Integer.MAX_VALUE;

    private final int[] a;
    private final int[] b;
    private final int[] forward;
    private final int[] backward;
    private final int zero;
    private int aFrom;
    private int aTo;
    private int bFrom;
    private int bTo;
    private int forwardMin;
    private int forwardMax;
    private int backwardMin;
    private int backwardMax;
    private int x;
    private int y;

    MiddlePoint(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.forward = new int[a.length + b.length + 3];
        this.backward = new int[a.length + b.length + 3];
        this.zero = b.length + 1;
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    /** Both ranges are non-empty and begin and end with different elements; the point found divides them truly. */
    void find(int fromA, int toA, int fromB, int toB) {
        aFrom = fromA;
        aTo = toA;
        bFrom = fromB;
        bTo = toB;
        forwardMin = forwardMax = aFrom - bFrom;
        backwardMin = backwardMax = aTo - bTo;
        boolean odd = (forwardMin - backwardMin & 1) != 0;
        forward[zero + forwardMin] = aFrom;
        backward[zero + backwardMin] = aTo;
        for (int effort = 1; ; effort++) {
            if (stepForward(odd) || stepBackward(!odd)) {
                return;
            }
            if (effort >= EFFORT) {
                settle();
                return;
            }
        }
    }

    private boolean stepForward(boolean mayMeet) {
        widenForward();
        for (int d = forwardMax; d >= forwardMin; d -= 2) {
            int down = forward[zero + d + 1];
            int right = forward[zero + d - 1];
            int i = right >= down ? right + 1 : down;
            int j = i - d;
            while (i < aTo && j < bTo && a[i] == b[j]) {
                i++;
                j++;
            }
            forward[zero + d] = i;
            if (mayMeet && backwardMin <= d && d <= backwardMax && backward[zero + d] <= i) {
                return found(i, j);
            }
        }
        return false;
    }

    private boolean stepBackward(boolean mayMeet) {
        widenBackward();
        for (int d = backwardMax; d >= backwardMin; d -= 2) {
            int up = backward[zero + d - 1];
            int left = backward[zero + d + 1];
            int i = up < left ? up : left - 1;
            int j = i - d;
            while (i > aFrom && j > bFrom && a[i - 1] == b[j - 1]) {
                i--;
                j--;
            }
            backward[zero + d] = i;
            if (mayMeet && forwardMin <= d && d <= forwardMax && i <= forward[zero + d]) {
                return found(i, j);
            }
        }
        return false;
    }

    private void widenForward() {
        if (forwardMin > aFrom - bTo) {
            forward[zero + --forwardMin - 1] = -1;
        } else {
            forwardMin++;
        }
        if (forwardMax < aTo - bFrom) {
            forward[zero + ++forwardMax + 1] = -1;
        } else {
            forwardMax--;
        }
    }

    private void widenBackward() {
        if (backwardMin > aFrom - bTo) {
            backward[zero + --backwardMin - 1] = NEVER;
        } else {
            backwardMin++;
        }
        if (backwardMax < aTo - bFrom) {
            backward[zero + ++backwardMax + 1] = NEVER;
        } else {
            backwardMax--;
        }
    }

    /** The point that lies furthest from the start among those reached from there. */
    private void settle() {
        int best = -1;
        for (int d = forwardMax; d >= forwardMin; d -= 2) {
            int i = Math.min(Math.min(forward[zero + d], aTo), bTo + d);
            if (i >= aFrom && i - d >= bFrom && i + i - d > best) {
                best = i + i - d;
                found(i, i - d);
            }
        }
    }

    private boolean found(int atX, int atY) {
        x = atX;
        y = atY;
        return true;
    }
}
