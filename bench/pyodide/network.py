"""The trainer in plain Python, for a page that has no numpy: point by point, in doubles."""

import json
import random
import time
from math import exp, log1p, sqrt, tanh
from operator import mul

BATCH = 20
BETA1, BETA2, EPSILON = 0.9, 0.999, 1e-8


def sigmoid(z):
    return 1 / (1 + exp(-z))


# Each activation, and its slope from what it gave.
ACTIVATIONS = {
    "identity": (lambda z: z, lambda a: 1),
    "ReLU": (lambda z: z if z > 0 else 0, lambda a: 1 if a > 0 else 0),
    "tanh": (tanh, lambda a: 1 - a * a),
    "sigmoid": (sigmoid, lambda a: a * (1 - a)),
}


class Adam:
    """Kingma and Ba's algorithm 1, for the rows of a layer."""

    def __init__(self, rate, rows):
        self.rate, self.t = rate, 0
        self.m = [[0] * len(row) for row in rows]
        self.v = [[0] * len(row) for row in rows]

    def step(self, rows, gradient):
        self.t += 1
        mean, square = 1 - BETA1**self.t, 1 - BETA2**self.t
        for row, slopes, m, v in zip(rows, gradient, self.m, self.v):
            for j, g in enumerate(slopes):
                m[j] = BETA1 * m[j] + (1 - BETA1) * g
                v[j] = BETA2 * v[j] + (1 - BETA2) * g * g
                row[j] -= self.rate * (m[j] / mean) / (sqrt(v[j] / square) + EPSILON)


class Trainer:
    """
    Trains a network with one output and cross-entropy.

    A layer is a list of rows, the weights of a neuron and then its bias, which reads a 1.
    """

    def __init__(self, start, sigma, rate, shuffle=None):
        self.training, self.held_out = (
            list(zip(*start[part])) for part in ("training", "held_out")
        )
        self.sigma, self.slope = ACTIVATIONS[sigma]
        self.layers = [
            [[*row, bias] for row, bias in zip(*layer)]
            for layer in zip(start["weights"], start["biases"])
        ]
        self.optimizers = [Adam(rate, rows) for rows in self.layers]
        self.shuffle = shuffle or shuffled

    def epoch(self):
        """A pass over the training points; gives back loss and accuracy on both parts."""
        order = self.shuffle(len(self.training))
        for first in range(0, len(order), BATCH):
            self.step([self.training[i] for i in order[first : first + BATCH]])
        return [*self.score(self.training), *self.score(self.held_out)]

    def forward(self, x):
        """What each layer reads, with a 1 for the bias, and what the last one gives."""
        *hidden, last = self.layers
        read = [[*x, 1]]
        for rows in hidden:
            x = read[-1]
            read.append([*(self.sigma(sum(map(mul, row, x))) for row in rows), 1])
        return read, sum(map(mul, last[0], read[-1]))

    def step(self, batch):
        gradient = [[[0] * len(row) for row in rows] for rows in self.layers]
        for x, label in batch:
            self.learn(x, label, gradient)
        for rows, slopes, optimizer in zip(self.layers, gradient, self.optimizers):
            mean = [[g / len(batch) for g in row] for row in slopes]
            optimizer.step(rows, mean)

    def learn(self, x, label, gradient):
        """Adds one point to the gradient: forward through the layers, then backward."""
        read, z = self.forward(x)
        deltas = [sigmoid(z) - label]
        for k in range(len(self.layers) - 1, -1, -1):
            for i, delta in enumerate(deltas):
                gradient[k][i] = [g + delta * a for g, a in zip(gradient[k][i], read[k])]
            if k > 0:
                columns = zip(*self.layers[k])
                deltas = [
                    sum(map(mul, column, deltas)) * self.slope(a)
                    for column, a in zip(columns, read[k][:-1])
                ]

    def score(self, points):
        loss = right = 0
        for x, label in points:
            _, z = self.forward(x)
            wrong = -z if label else z
            loss += max(wrong, 0) + log1p(exp(-abs(wrong)))
            right += (z >= 0) == label
        return loss / len(points), right / len(points)


def shuffled(size):
    return random.sample(range(size), size)


def scores(start, sigma, rate, epochs):
    """Loss and accuracy on both parts, as JSON, with the orders of points that the start has."""
    start = json.loads(start)
    orders = iter(start["orders"])
    trainer = Trainer(start, sigma, rate, shuffle=lambda _: next(orders))
    for _ in range(epochs):
        last = trainer.epoch()
    return json.dumps(last)


def seconds(start, sigma, rate, epochs):
    trainer = Trainer(json.loads(start), sigma, rate)
    begun = time.perf_counter()
    for _ in range(epochs):
        trainer.epoch()
    return time.perf_counter() - begun
