"""What a behovsmelding is: frozen values that guard what they can know alone."""
