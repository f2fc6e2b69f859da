"""The trainer in Python, as an author writes it with numpy: a batch at once, in doubles."""

import numpy as np

BATCH = 20


def relu(z):
    return np.maximum(z, 0, out=z)


def tanh(z):
    return np.tanh(z, out=z)


def sigmoid(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    return np.reciprocal(z, out=z)


# Each activation, which writes over what it is given, and its slope from what it gave.
ACTIVATIONS = {
    "ReLU": (relu, lambda a: a > 0),
    "tanh": (tanh, lambda a: 1 - a * a),
    "sigmoid": (sigmoid, lambda a: a * (1 - a)),
}


class Sgd:
    def __init__(self, rate):
        self.rate = rate

    def step(self, parameters, gradient):
        parameters -= self.rate * gradient


class Adam:
    """Kingma and Ba's algorithm 1."""

    def __init__(self, rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
        self.rate, self.beta1, self.beta2, self.epsilon = rate, beta1, beta2, epsilon
        self.m = self.v = 0
        self.t = 0

    def step(self, parameters, gradient):
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * gradient
        self.v = self.beta2 * self.v + (1 - self.beta2) * gradient**2
        divisor = np.sqrt(self.v / (1 - self.beta2**self.t))
        divisor += self.epsilon
        parameters -= self.rate / (1 - self.beta1**self.t) * self.m / divisor


OPTIMIZERS = {"SGD": Sgd, "Adam": Adam}


class Trainer:
    """
    Trains a network with one output and cross-entropy.

    Its weights and biases are views of one array, and so is their gradient: an optimizer's step is
    one for all.
    """

    def __init__(self, start, sigma, optimizer, rate, shuffle=None):
        self.training = points(*start["training"])
        self.held_out = points(*start["held_out"])
        self.sigma, self.slope = ACTIVATIONS[sigma]
        self.optimizer = OPTIMIZERS[optimizer](rate)
        self.shuffle = shuffle or np.random.default_rng(1).permutation
        shapes = [np.shape(w) for w in start["weights"]]
        self.parameters, self.weights, self.biases = layers(shapes)
        self.gradient, self.weight_gradients, self.bias_gradients = layers(shapes)
        for w, b, first_w, first_b in zip(
            self.weights, self.biases, start["weights"], start["biases"]
        ):
            w[:] = first_w
            b[:] = first_b

    def epoch(self):
        """A pass over the training points; gives back loss and accuracy on both parts."""
        x, y = self.training
        order = self.shuffle(len(x))
        x, y = x[order], y[order]
        for first in range(0, len(x), BATCH):
            self.step(x[first : first + BATCH], y[first : first + BATCH])
        return *self.score(*self.training), *self.score(*self.held_out)

    def forward(self, x):
        """What each layer reads, and what the last one gives."""
        a = [x]
        for w, b in zip(self.weights, self.biases):
            z = a[-1] @ w.T
            z += b
            a.append(z if w is self.weights[-1] else self.sigma(z))
        return a

    def step(self, x, y):
        *a, z = self.forward(x)
        delta = sigmoid(z)
        delta -= y
        delta /= len(x)
        for i in reversed(range(len(a))):
            np.matmul(delta.T, a[i], out=self.weight_gradients[i])
            delta.sum(axis=0, out=self.bias_gradients[i])
            if i > 0:
                delta = delta @ self.weights[i]
                delta *= self.slope(a[i])
        self.optimizer.step(self.parameters, self.gradient)

    def score(self, x, y):
        z = self.forward(x)[-1]
        losses = np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z)))
        right = (z >= 0) == y
        return float(losses.sum()) / len(x), int(np.count_nonzero(right)) / len(x)


def points(inputs, labels):
    return np.array(inputs), np.array(labels, dtype=float)[:, np.newaxis]


def layers(shapes):
    """One array, and the views of it that are the weights and the biases of each layer."""
    whole = np.empty(sum(outputs * (inputs + 1) for outputs, inputs in shapes))
    weights, biases, at = [], [], 0
    for outputs, inputs in shapes:
        weights.append(whole[at : at + outputs * inputs].reshape(outputs, inputs))
        at += outputs * inputs
        biases.append(whole[at : at + outputs])
        at += outputs
    return whole, weights, biases
