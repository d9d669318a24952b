"""From a template in Word to a checked program: `compile` is where it begins."""
