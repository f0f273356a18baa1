# Thin on purpose: finds a JDK 25, then calls Maven or the local stack.
.DEFAULT_GOAL := help
.PHONY: help run build test check test-long bench token clean-data

MVN = sh deploy/local/mvn.sh
FIND_JDK = JAVA_HOME=$$(sh deploy/local/find-jdk.sh)
FIND_CHROMIUM = CHROMIUM=$$(sh deploy/local/find-chromium.sh) && export CHROMIUM
STACK_JVM = -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx512m -Duser.timezone=Asia/Shanghai \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
CLASS_PATH = deploy/local/target/classes:$$(cat deploy/local/target/class-path)
DATA = $(if $(JICENG_DATA),$(JICENG_DATA),.data/local)
BUILT = deploy/local/target/built
SOURCES := $(shell find pom.xml */pom.xml */openapi.yaml deploy/*/pom.xml */src/main deploy/*/src/main 2>/dev/null)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r target what; do printf '  make %-11s %s\n' "$$target" "$$what"; done

run: build ## build, start everything on 127.0.0.1, load the demo on first start
	@$(FIND_JDK) && "$$JAVA_HOME/bin/java" $(STACK_JVM) -cp "$(CLASS_PATH)" io.jiceng.local.Run || [ $$? -eq 130 ]

build: $(BUILT)

$(BUILT): $(SOURCES)
	@echo "building (first time: some minutes) ..."
	@$(MVN) -q package -DskipTests -Dspotless.check.skip
	@touch $@

test: ## every gate and test but the long ones; under 20 minutes on 2 cores
	@$(FIND_CHROMIUM) && $(MVN) verify

check: ## quick: compile, format, architecture and unit tests
	@$(MVN) package -Dquarkus.build.skip -Dtest.excluded=long,simulation,io.quarkus.test.junit.QuarkusTest -pl '!deploy/system-test,!deploy/bench'

test-long: ## the tests that take long
	@$(FIND_CHROMIUM) && $(MVN) verify -Dgroups=long -Dtest.excluded=none -Djacoco.skip

bench: build ## speed as ratios, with checked answers
	@$(FIND_JDK) && exec "$$JAVA_HOME/bin/java" $(STACK_JVM) -cp "deploy/bench/target/classes:$(CLASS_PATH)" io.jiceng.bench.Bench

token: ## a bearer token: make -s token USER=kt-admin
	@test -d deploy/local/target/classes || { echo "The stack is not built; start it: make run" >&2; exit 1; }
	@$(FIND_JDK) && exec "$$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp deploy/local/target/classes io.jiceng.local.Token \
	  $(if $(filter command line,$(origin USER)),$(USER),)

clean-data: ## forget all local data
	rm -rf "$(DATA)"
